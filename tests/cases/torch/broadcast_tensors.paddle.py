import paddle
from caselib import floats


def broadcast_tensors(*tensors):
    """Tensors expanded to one shape; Paddle's own crash in a backward pass that does not need all of them."""
    shape = paddle.broadcast_shapes(*(t.shape for t in tensors))
    return tuple(t.expand(shape) for t in tensors)


def case_forms():
    x, v = paddle.to_tensor(floats(2, 3)), paddle.to_tensor(floats(3))
    a, b = broadcast_tensors(x, v)
    pair = [v, x]
    return a, b, broadcast_tensors(*pair)


def case_gradient_of_one():
    x = paddle.to_tensor(floats(2, 3), stop_gradient=False)
    y = paddle.to_tensor(floats(3, seed=1), stop_gradient=False)
    wide, _ = broadcast_tensors(y, x)
    (wide * wide).sum().backward()
    broadcast_tensors(x, y)[0].exp().sum().backward()
    return y.grad, x.grad
