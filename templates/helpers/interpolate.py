def interpolate(input, size=None, scale_factor=None, mode='nearest', align_corners=None, recompute_scale_factor=None,
                antialias=False):
    """interpolate from torch's arguments: one number is the size of every axis, nearest takes sequences, area a factor."""
    axes = input.ndim - 2
    if isinstance(size, int):
        size = [size] * axes
    if isinstance(scale_factor, (int, float)):
        scale_factor = [scale_factor] * axes
    if mode == 'area' and size is None:
        size, scale_factor = [int(n * factor) for n, factor in zip(input.shape[2:], scale_factor)], None
    if mode == 'nearest' and axes == 1:
        # an axis of length one makes an image of the sequence
        size, scale_factor = size and [1, *size], scale_factor and [1, *scale_factor]
        return paddle.nn.functional.interpolate(input.unsqueeze(2), size, scale_factor,
                                               recompute_scale_factor=recompute_scale_factor).squeeze(2)
    return paddle.nn.functional.interpolate(input, size, scale_factor, mode, bool(align_corners),
                                           recompute_scale_factor=recompute_scale_factor, antialias=antialias)
