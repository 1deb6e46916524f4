import paddle
import torch


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


def todo_use():
    # TODO(pt2pd): TPD2004 torch.autograd.functional.jacobian: used as a value; wrap it in a lambda that calls it
    return torch.autograd.functional.jacobian


def case_one_tensor():
    x = paddle.to_tensor([1.0, 2.0, 3.0])
    return jacobian(lambda t: t ** 2, x), jacobian(paddle.sin, x)


def case_several():
    x, y = paddle.to_tensor([[1.0, 2.0]]), paddle.to_tensor([3.0, 4.0])
    return jacobian(lambda a, b: (a * b).sum(1), (x, y))
