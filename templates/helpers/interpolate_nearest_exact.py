def interpolate_nearest_exact(input, size=None, scale_factor=None, recompute_scale_factor=None):
    """interpolate with mode nearest-exact: each output takes the input whose centre is next to its own."""
    for axis, length in enumerate(input.shape[2:]):
        count = size[axis] if isinstance(size, (tuple, list)) else size
        factor = scale_factor[axis] if isinstance(scale_factor, (tuple, list)) else scale_factor
        if count is None:
            count = int(length * factor)
        step = 1 / factor if factor and not recompute_scale_factor else length / count
        index = ((paddle.arange(count) + 0.5) * step).astype('int64').clip(max=length - 1)
        input = paddle.index_select(input, index, axis + 2)
    return input
