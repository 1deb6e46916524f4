import paddle
from caselib import floats


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


def parts(a, b):
    return a * b + a.exp(), (a ** 2).sum()


def case_one():
    x, v = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1))
    return vjp(lambda t: t ** 2 + t[0], x, v)


def case_several():
    a, b = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, seed=1))
    v = (paddle.ones([3]), paddle.to_tensor(2.0))
    return vjp(parts, (a, b), v=v)


def case_linked():
    x = paddle.to_tensor(floats(3), stop_gradient=False)
    value, result = vjp(lambda t: (t ** 3).sum(), x, paddle.to_tensor(2.0), create_graph=True)
    (value + result.sum()).backward()
    return not value.stop_gradient, result.detach(), x.grad


def case_value():
    run = vjp
    return run(lambda t: (t ** 2).sum(), paddle.to_tensor(floats(2)), None)
