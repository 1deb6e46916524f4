import paddle
from caselib import complexes, floats


def case_forms():
    v, w, z = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor(floats(2, seed=1)), paddle.to_tensor(complexes(4))
    return paddle.dot(v, w), paddle.dot(v + 1, w), paddle.sum(paddle.conj(z) * (z * 2j))


def case_out():
    x, y, out = paddle.to_tensor(floats(3)).astype('float32'), paddle.to_tensor(floats(3, seed=1)), paddle.to_tensor(0.0)
    paddle.assign(paddle.dot(x, y), out)
    a = paddle.to_tensor([1 + 2j, 3 - 1j])
    return out, paddle.assign(paddle.sum(paddle.conj(a) * a), paddle.to_tensor(0j))
