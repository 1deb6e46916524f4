def svd(x, some=True):
    """U, S and V, where Paddle gives the transpose of V."""
    u, s, vh = paddle.linalg.svd(x, full_matrices=not some)
    return u, s, paddle.conj(vh).mT if paddle.is_complex(vh) else vh.mT
