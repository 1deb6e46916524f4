def dilated_max_pool(x, axes, kernel_size, stride=None, padding=0, dilation=1, ceil_mode=False):
    """Max pooling with dilation over the last axes, one after the other; Paddle's has no dilation."""
    def of(value, axis):
        return value[axis] if isinstance(value, (tuple, list)) else value

    for axis in range(-axes, 0):
        size, step, pad, gap = (of(v, axis) for v in (kernel_size, stride or kernel_size, padding, dilation))
        room = x.shape[axis] + 2 * pad - gap * (size - 1) - 1
        count = (room + step - 1 if ceil_mode else room) // step + 1
        if (count - 1) * step >= x.shape[axis] + pad:  # no window begins in the padding on the right
            count -= 1
        last = (count - 1) * step + 1
        x = x.moveaxis(axis, -1)
        missing = max(0, last + gap * (size - 1) - x.shape[-1] - pad)
        x = paddle.nn.functional.pad(x, [0, 0] * (x.ndim - 1) + [pad, missing], value=float('-inf'))
        x = paddle.stack([x[..., gap * k:gap * k + last:step] for k in range(size)]).max(0).moveaxis(-1, axis)
    return x
