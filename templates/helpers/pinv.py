def pinv(x, rcond=None, hermitian=False):
    """The pseudo-inverse with torch's cut-off: Paddle's default of 1e-15 keeps rounding errors."""
    if rcond is None:
        rcond = max(x.shape[-2:]) * paddle.finfo(x.dtype).eps
    inverse = paddle.linalg.pinv(x, rcond=rcond, hermitian=hermitian)
    # Paddle's is conjugated, where it does not take x for hermitian.
    return paddle.conj(inverse) if paddle.is_complex(x) and not hermitian else inverse
