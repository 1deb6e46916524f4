import paddle
from caselib import floats


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


def jacobian_of(func, argnums=0):
    """A function that gives the Jacobian of func by one of its arguments, or by several."""
    def run(*args):
        numbers = [argnums] if isinstance(argnums, int) else list(argnums)

        def of_chosen(*chosen):
            given = dict(zip(numbers, chosen))
            return func(*[given.get(i, x) for i, x in enumerate(args)])

        parts = jacobian(of_chosen, tuple(args[i] for i in numbers))
        return parts[0] if isinstance(argnums, int) else parts

    return run


def case_function():
    x = paddle.to_tensor(floats(3))
    return jacobian_of(lambda t: t ** 2 + t[0])(x), jacobian_of(lambda a, b: a * b, argnums=1)(x, x + 1)


def case_several():
    x = paddle.to_tensor(floats(3))
    return jacobian_of(lambda a, b: a * b, argnums=(0, 1))(x, x + 1)


def case_value():
    run = jacobian_of
    return run(paddle.sin)(paddle.to_tensor(floats(2)))
