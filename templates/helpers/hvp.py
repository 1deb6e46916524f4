def hvp(func, inputs, v=None, create_graph=False, strict=False):
    """What func gives, and the product of its Hessian with v."""
    alone = isinstance(inputs, paddle.Tensor)
    xs = [x.clone() if create_graph else x.detach() for x in ([inputs] if alone else inputs)]
    for x in xs:
        x.stop_gradient = False
    v = [paddle.ones_like(x) for x in xs] if v is None else [v] if alone else list(v)
    with paddle.enable_grad():
        output = func(*xs)
        grads = paddle.grad(output, xs, create_graph=True, allow_unused=True)
        used = [i for i, g in enumerate(grads) if g is not None and not g.stop_gradient]
        products = [None] * len(xs)
        if used:
            products = paddle.grad([grads[i] for i in used], xs, [v[i] for i in used], create_graph=create_graph,
                                   allow_unused=True)
    products = [paddle.zeros_like(x) if p is None else p for x, p in zip(xs, products)]
    return output if create_graph else output.detach(), products[0] if alone else tuple(products)
