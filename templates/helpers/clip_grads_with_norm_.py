def clip_grads_with_norm_(parameters, max_norm, total_norm):
    """Scales the gradients so that their norm, which is total_norm now, is at most max_norm."""
    parameters = [parameters] if isinstance(parameters, paddle.Tensor) else list(parameters)
    scale = (max_norm / (total_norm + 1e-6)).clip(max=1.0)
    with paddle.no_grad():
        for p in parameters:
            if p.grad is not None:
                p.grad.multiply_(scale)
