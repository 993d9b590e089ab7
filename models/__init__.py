"""What the pipeline knows: tables and weights, loaded when first asked for."""
