import paddle
from caselib import floats


def case_forms():
    x, v, s = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)), paddle.to_tensor(floats(3, 3))
    a, b = s[0].clone(), s[0].clone()
    paddle.assign(a + paddle.matmul(x, v), a)
    paddle.assign(0.5 * b + 2 * paddle.matmul(x, v), b)
    return a, b


def todo_of_an_expression():
    x = paddle.to_tensor(floats(3, 3))
    # TODO(pt2pd): TPD2003 torch.Tensor.addmv_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x[0] + 1).addmv_(x, x[0])


def case_of_a_new_tensor():
    y = 1 * paddle.to_tensor(floats(3)).clone() + 2 * paddle.matmul(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)))
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(floats(3))
    h = x * 1
    h = 1 * h + 2 * paddle.matmul(paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4)))
    return h


def case_factor_first():
    x, a, v = paddle.to_tensor(floats(3)), paddle.to_tensor(floats(3, 3, seed=1)), paddle.to_tensor(floats(3, seed=2))
    y, z = x.clone(), x.clone()
    paddle.assign(1 * x + -2 * paddle.matmul(a, v), x)
    paddle.assign(0.5 * y + 2 * paddle.matmul(a, v), y)
    paddle.assign(2 * z + 1 * paddle.matmul(a, v), z)
    return x, y, z


def case_integers():
    x = paddle.to_tensor([1, 2])
    x = x + paddle.matmul(paddle.to_tensor([[1, 2], [3, 4]]), paddle.to_tensor([1, 1]))
    return x
