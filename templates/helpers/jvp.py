def jvp(func, inputs, v=None, strict=False):
    """What func gives, and its derivative along v: that of its gradient by the weights of what it gives."""
    alone = isinstance(inputs, paddle.Tensor)
    xs = [x.detach() for x in ([inputs] if alone else inputs)]
    for x in xs:
        x.stop_gradient = False
    v = [paddle.ones_like(x) for x in xs] if v is None else [v] if alone else list(v)
    with paddle.enable_grad():
        outputs = func(*xs)
        several = isinstance(outputs, (tuple, list))
        ys = list(outputs) if several else [outputs]
        weights = [paddle.zeros_like(y) for y in ys]
        for w in weights:
            w.stop_gradient = False
        grads = paddle.grad(ys, xs, weights, create_graph=True, allow_unused=True)
        used = [i for i, g in enumerate(grads) if g is not None]
        # some kernels fail where the gradient by x is not asked for
        along = paddle.grad([grads[i] for i in used], weights + xs, [v[i] for i in used], allow_unused=True)
    along = [paddle.zeros_like(y) if g is None else g for y, g in zip(ys, along)]
    ys = [y.detach() for y in ys]
    return (tuple(ys), tuple(along)) if several else (ys[0], along[0])
