import paddle
from caselib import floats, ints, positive


def fmod(x, y):
    """The remainder with the sign of the dividend; Paddle's `%` has the divisor's."""
    return paddle.sign(x) * (abs(x) % abs(y))


def case_forms():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    j, k = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    return paddle.sign(x) * (abs(x) % abs(p)), paddle.sign(x) * (abs(x) % abs(2)), paddle.sign(k) * (abs(k) % abs(3)), paddle.sign(k) * (abs(k) % abs(j)), paddle.sign(x) * (abs(x) % abs(0.7)), fmod(x * 2, p + 1), fmod(x * 2, 1.5)


def case_integers_by_a_float():
    return fmod(paddle.to_tensor([-5, 1, 2, 3]).astype('float32'), -1.5), fmod(paddle.to_tensor([5, -4]).astype('float32'), 1.5)
