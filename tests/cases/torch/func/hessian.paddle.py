import paddle
from caselib import floats


def gradient(x, spacing=1, axis=None, edge_order=1):
    """Central differences along each axis, one-sided at the ends."""
    x = x if x.is_floating_point() or x.is_complex() else x.astype('float32')
    axes = range(x.ndim) if axis is None else [axis] if isinstance(axis, int) else axis
    steps = [spacing] * len(axes) if isinstance(spacing, (int, float)) else spacing
    result = []
    for axis, step in zip(axes, steps):
        y = paddle.moveaxis(x, axis, 0)
        if edge_order == 1:
            first, last = y[1:2] - y[:1], y[-1:] - y[-2:-1]
        else:
            first, last = 2 * y[1:2] - 1.5 * y[:1] - 0.5 * y[2:3], 1.5 * y[-1:] - 2 * y[-2:-1] + 0.5 * y[-3:-2]
        slopes = paddle.concat([first, (y[2:] - y[:-2]) / 2, last]) / step
        result.append(paddle.moveaxis(slopes, 0, axis))
    return result


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


def hessian(func, inputs, create_graph=False, strict=False):
    """The Hessian of a function of one Tensor; Paddle's takes the result and what it was computed from."""
    def gradient(x):
        return paddle.grad(func(x), x, create_graph=True)[0]

    x = inputs if create_graph else inputs.detach()
    x.stop_gradient = False
    result = jacobian(gradient, x, create_graph=True)
    return result if create_graph else result.detach()


def hessian_of(func, argnums=0):
    """A function that gives the Hessian of func by one of its arguments."""
    def run(*args):
        return hessian(lambda x: func(*args[:argnums], x, *args[argnums + 1 :]), args[argnums])

    return run


def case_function():
    x = paddle.to_tensor(floats(3))
    return hessian_of(lambda t: (t ** 3).sum() * t[0])(x), hessian_of(lambda a, b: (a * b ** 2).sum(), argnums=1)(x, x + 1)


def case_value():
    run = hessian_of
    return run(lambda t: t.exp().sum())(paddle.to_tensor(floats(2)))
