def optimizer_step(optimizer, closure):
    """step(closure), which gives the loss; in Paddle only LBFGS takes one."""
    if isinstance(optimizer, paddle.optimizer.LBFGS):
        return optimizer.step(closure)
    loss = closure() if closure is not None else None
    optimizer.step()
    return loss
