def pad_mask(input, pad, mode='constant', value=None):
    """F.pad, also of a Tensor of bool, which Paddle does not pad."""
    value = 0.0 if value is None else value
    if input.dtype != paddle.bool:
        return paddle.compat.nn.functional.pad(input, pad, mode, value)
    return paddle.compat.nn.functional.pad(input.astype('int32'), pad, mode, value).astype('bool')
