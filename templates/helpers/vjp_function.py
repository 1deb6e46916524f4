def vjp_function(func, *inputs):
    """What func gives, and a function that gives the gradients of its product with a vector."""
    xs = [x.clone() for x in inputs]
    for x in xs:
        x.stop_gradient = False
    with paddle.enable_grad():
        outputs = func(*xs)

    def product(v):
        ys = [outputs] if isinstance(outputs, paddle.Tensor) else list(outputs)
        vs = [v] if isinstance(v, paddle.Tensor) else list(v)
        grads = paddle.grad(ys, xs, vs, retain_graph=True, allow_unused=True)
        return tuple(paddle.zeros_like(x) if g is None else g for x, g in zip(xs, grads))

    return paddle.utils.map_structure(lambda y: y.detach(), outputs), product
