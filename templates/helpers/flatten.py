def flatten(x, start_axis=0, stop_axis=-1):
    """flatten whose gradient can be differentiated again."""
    shape, stop = list(x.shape), stop_axis % max(x.ndim, 1)
    return x.reshape(shape[:start_axis % max(x.ndim, 1)] + [-1] + shape[stop + 1:])
