def recurrent_layer(kind, *sizes, bias=True, **options):
    """A recurrent layer, with or without biases."""
    layer = kind(*sizes, **options)
    return movable(layer) if bias else without_bias(layer)
