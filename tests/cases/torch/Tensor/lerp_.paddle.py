import paddle
from caselib import floats, positive


def case_forms():
    x, y, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1)), paddle.to_tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    a.lerp_(y, 0.3)
    b.lerp_(y=y, weight=0.3)
    c.lerp_(y, p)
    return a, b, c


def case_result():
    x, y = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 4, seed=1))
    t = x.clone()
    other = t
    result = t.lerp_(y, 0.5)
    return t, other, result


def case_average_of_a_number():
    mean = paddle.to_tensor(1.0)
    same = mean
    paddle.assign(mean.lerp(paddle.to_tensor(2.0), 0.25), mean)
    return mean, same


def case_whole_weight():
    x, y = paddle.to_tensor([1.0, 2.0]), paddle.to_tensor([3.0, 5.0])
    x.lerp_(y, 1.0)
    return x
