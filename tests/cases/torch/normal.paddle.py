import paddle
from caselib import floats, positive


def normal(mean, std):
    """paddle.normal, also of two vectors; as in torch no gradient goes through it."""
    mean, std = [x.detach() if paddle.is_tensor(x) else x for x in (mean, std)]
    if paddle.is_tensor(mean) and paddle.is_tensor(std):
        return mean + paddle.normal(0.0, std)
    return paddle.normal(mean, std)


def case_numbers():
    x = paddle.normal(0.0, 1.0, (200, 2))
    return x.shape, x.dtype, bool(abs(x.mean()) < 0.5), paddle.normal(2.0, 0.0, shape=(2,)), paddle.normal(mean=1, std=0, shape=(2, 2)), paddle.normal(0, 1, (2,)).shape, paddle.normal(0, 1, (2,)).astype(paddle.float64).dtype, paddle.normal(1.0, 0.0, (2,)).astype(paddle.float64)


def case_tensors():
    m, s = paddle.to_tensor(floats(2, 3)), paddle.zeros([2, 3])
    return m.detach() + paddle.normal(0.0, s.detach()), paddle.normal(m.detach(), 0.0), paddle.normal(0.0, paddle.to_tensor(positive(3)).detach()).shape, paddle.normal(m).shape


def case_generator():
    return paddle.normal(1.0, 0.0, (2,))


def case_vectors():
    mean, std = paddle.to_tensor([1.0, 2.0, 3.0]), paddle.to_tensor([0.0, 0.0, 0.0])
    out, other = paddle.empty([3]), paddle.empty([3])
    paddle.assign(mean + paddle.normal(0.0, std), out)
    paddle.assign(paddle.normal(1.0, 0.0, (3,)), other)
    return out, other, mean.detach() + paddle.normal(0.0, std.detach()), paddle.normal(mean.detach(), 0.0), paddle.normal(2.0, std.detach())


def case_no_gradient():
    mean = paddle.to_tensor([[1.0, 2.0]], stop_gradient=False)
    std = paddle.to_tensor([[0.0, 0.0]], stop_gradient=False)
    x = mean.detach() + paddle.normal(0.0, std.detach()) + paddle.normal(mean.detach(), 0.0) + paddle.normal(1.0, std.detach())
    (x * mean).sum().backward()
    return mean.grad, x.detach()


def case_unknown_types():
    def draw(mean, std):
        return normal(mean, std)
    mean, std = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([0.0, 0.0])
    return [draw(*pair) for pair in ((mean, std), (mean, 0.0), (2.0, std))]
