import paddle
from caselib import floats, positive


def case_numbers():
    x = paddle.normal(0.0, 1.0, (200, 2))
    return x.shape, x.dtype, bool(abs(x.mean()) < 0.5), paddle.normal(2.0, 0.0, shape=(2,)), paddle.normal(mean=1, std=0, shape=(2, 2)), paddle.normal(0, 1, (2,)).shape, paddle.normal(0, 1, (2,)).astype(paddle.float64).dtype, paddle.normal(1.0, 0.0, (2,)).astype(paddle.float64)


def case_tensors():
    m, s = paddle.to_tensor(floats(2, 3)), paddle.zeros([2, 3])
    return paddle.normal(m, s), paddle.normal(mean=m, std=0.0), paddle.normal(0.0, paddle.to_tensor(positive(3))).shape, paddle.normal(m).shape


def case_generator():
    return paddle.normal(1.0, 0.0, (2,))
