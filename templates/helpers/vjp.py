def vjp(func, inputs, v=None, create_graph=False, strict=False):
    """What func gives, and the gradients of its product with v."""
    alone = isinstance(inputs, paddle.Tensor)
    xs = [x.clone() if create_graph else x.detach() for x in ([inputs] if alone else inputs)]
    for x in xs:
        x.stop_gradient = False
    with paddle.enable_grad():
        outputs = func(*xs)
        several = isinstance(outputs, (tuple, list))
        grads = paddle.grad(list(outputs) if several else outputs, xs, list(v) if several else v,
                            create_graph=create_graph, allow_unused=True)
    grads = [paddle.zeros_like(x) if g is None else g for x, g in zip(xs, grads)]
    if not create_graph:
        outputs = tuple(y.detach() for y in outputs) if several else outputs.detach()
    return outputs, grads[0] if alone else tuple(grads)
