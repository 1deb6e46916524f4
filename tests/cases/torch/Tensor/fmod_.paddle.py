import paddle
from caselib import floats, ints, positive


def case_forms():
    x, p = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(positive(3, 4))
    a, b, c = x.clone(), x.clone(), x.clone()
    paddle.assign(paddle.sign(a) * (abs(a) % abs(p)), a)
    paddle.assign(paddle.sign(b) * (abs(b) % abs(2)), b)
    paddle.assign(paddle.sign(c) * (abs(c) % abs(0.7)), c)
    return a, b, c


def case_integers():
    j, k = paddle.to_tensor(ints(3, 4, low=1, high=6, seed=1)), paddle.to_tensor(ints(3, 4, low=-5, high=6))
    a, b = k.clone(), k.clone()
    paddle.assign(paddle.sign(a) * (abs(a) % abs(3)), a)
    paddle.assign(paddle.sign(b) * (abs(b) % abs(j)), b)
    return a, b


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2003 torch.Tensor.fmod_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).fmod_(2)


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = paddle.sign(h) * (abs(h) % abs(0.3))
    return h
