def pad_tensor(input, pad, mode='constant', value=None):
    """F.pad, also of a Tensor of bool, and with negative widths, which crop."""
    for i, width in enumerate(pad):
        if width < 0:
            axis, start, stop = -1 - i // 2, 0, input.shape[-1 - i // 2]
            start, stop = (-width, stop) if i % 2 == 0 else (0, stop + width)
            input = paddle.slice(input, [axis], [start], [stop])
    pad, value = [max(int(width), 0) for width in pad], 0.0 if value is None else value
    if input.ndim > 5:  # all axes are padded, or none
        pad += [0] * (2 * input.ndim - len(pad))
    if input.dtype != paddle.bool:
        return paddle.compat.nn.functional.pad(input, pad, mode, value)
    return paddle.compat.nn.functional.pad(input.astype('int32'), pad, mode, value).astype('bool')
