def ascending(name, *args, **options):
    """The optimizer that torch.optim has under this name, with maximize=True: it steps up the gradients."""
    optimizer = torch_optimizer(name)(*args, **options)
    step_down = optimizer.step

    def step(closure=None):
        loss = None
        if closure is not None:
            with paddle.enable_grad():
                loss = closure()
        groups = optimizer._param_groups
        params = [p for g in groups for p in (g['params'] if isinstance(g, dict) else [g]) if p.grad is not None]
        with paddle.no_grad():
            for p in params:
                p.grad.scale_(-1)
            step_down()
            for p in params:
                p.grad.scale_(-1)
        return loss

    optimizer.step = step
    return optimizer
