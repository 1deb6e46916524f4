import paddle
from caselib import floats, ints, positive


def fmod(x, y):
    """The remainder with the sign of the dividend; Paddle's `%` has the divisor's."""
    return paddle.sign(x) * (abs(x) % abs(y))


def case_forms():
    x, p, i, j = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4)), paddle.to_tensor(ints(3, 4, low=-9)), paddle.to_tensor(ints(3, 4, low=1))
    out = paddle.empty([3, 4])
    paddle.assign(paddle.sign(x) * (abs(x) % abs(p)), out)
    return paddle.sign(x) * (abs(x) % abs(p)), paddle.sign(i) * (abs(i) % abs(j)), paddle.sign(i) * (abs(i) % abs(3)), paddle.sign(x) * (abs(x) % abs(0.5)), paddle.sign(i) * (abs(i) % abs(-3)), paddle.sign(x) * (abs(x) % abs(-p)), fmod(x * 2, p), fmod(x - 1, 2), out


def case_integers_by_a_float():
    return fmod(paddle.to_tensor([-5, 1, 2, 3]).astype('float32'), -1.5), fmod(paddle.to_tensor([5, -4]).astype('float32'), 1.5)
