def jacobian(func, inputs, create_graph=False, strict=False):
    """The Jacobian of a function; Paddle's takes the results and what they were computed from."""
    alone = isinstance(inputs, paddle.Tensor)
    xs = [inputs] if alone else list(inputs)
    xs = xs if create_graph else [x.detach() for x in xs]
    for x in xs:
        if not create_graph:
            x.stop_gradient = False
    y = func(*xs)
    rows = [paddle.grad(v, xs, retain_graph=True, create_graph=create_graph, allow_unused=True) for v in y.reshape([-1])]
    parts = []
    for x, grads in zip(xs, zip(*rows)):
        grads = [paddle.zeros_like(x) if g is None else g for g in grads]
        parts.append(paddle.stack(grads).reshape(list(y.shape) + list(x.shape)))
    return parts[0] if alone else tuple(parts)
