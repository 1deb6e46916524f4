def total_norm(tensors, norm_type=2.0):
    """Norm of all Tensors together."""
    tensors = [tensors] if isinstance(tensors, paddle.Tensor) else list(tensors)
    norms = [paddle.linalg.norm(t.detach().flatten(), norm_type) for t in tensors]
    return paddle.linalg.norm(paddle.stack(norms), norm_type) if norms else paddle.to_tensor(0.0)
