def gradient(x, spacing=1, axis=None, edge_order=1):
    """Central differences along each axis, one-sided at the ends."""
    x = x if x.is_floating_point() or x.is_complex() else x.astype('float32')
    axes = range(x.ndim) if axis is None else [axis] if isinstance(axis, int) else axis
    steps = [spacing] * len(axes) if isinstance(spacing, (int, float)) else spacing
    result = []
    for axis, step in zip(axes, steps):
        y = paddle.moveaxis(x, axis, 0)
        if edge_order == 1:
            first, last = y[1:2] - y[:1], y[-1:] - y[-2:-1]
        else:
            first, last = 2 * y[1:2] - 1.5 * y[:1] - 0.5 * y[2:3], 1.5 * y[-1:] - 2 * y[-2:-1] + 0.5 * y[-3:-2]
        slopes = paddle.concat([first, (y[2:] - y[:-2]) / 2, last]) / step
        result.append(paddle.moveaxis(slopes, 0, axis))
    return result
