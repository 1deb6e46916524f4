def interpolation_name(mode):
    """Paddle's name of a filter that is one of PIL's numbers (or a name already)."""
    return ('nearest', 'lanczos', 'bilinear', 'bicubic', 'box', 'hamming')[mode] if isinstance(mode, int) else mode
