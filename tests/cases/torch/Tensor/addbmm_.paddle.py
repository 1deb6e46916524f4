import paddle
from caselib import floats, ints


def case_forms():
    b, s = paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(3, 3))
    a, c = s.clone(), s.clone()
    paddle.assign(a + paddle.matmul(b, b.transpose(1, 2)).sum(0), a)
    paddle.assign(0.5 * c + 2 * paddle.matmul(b, b.transpose(1, 2)).sum(0), c)
    return a, c


def todo_of_an_expression():
    x, b = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(2, 3, 3))
    # TODO(pt2pd): TPD2003 torch.Tensor.addbmm_: keep the Tensor in a variable; then paddle.assign(result, x) writes into it
    return (x + 1).addbmm_(b, b)


def case_of_a_new_tensor():
    y = 0.5 * paddle.to_tensor(floats(3, 3)).clone() + 1 * paddle.matmul(paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))).sum(0)
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 3))
    h = x * 1
    h = 0.5 * h + 1 * paddle.matmul(paddle.to_tensor(floats(2, 3, 4)), paddle.to_tensor(floats(2, 4, 3))).sum(0)
    return h


def case_factor_first():
    x, a = paddle.to_tensor(floats(3, 3)), paddle.to_tensor(floats(2, 3, 3, seed=1))
    y, z = x.clone(), x.clone()
    paddle.assign(1 * x + -2 * paddle.matmul(a, a).sum(0), x)
    paddle.assign(0.5 * y + 2 * paddle.matmul(a, a).sum(0), y)
    paddle.assign(2 * z + 1 * paddle.matmul(a, a).sum(0), z)
    return x, y, z


def case_integers():
    x = paddle.to_tensor([[1, 2], [3, 4]])
    x = x + paddle.matmul(paddle.to_tensor(ints(2, 2, 3)), paddle.to_tensor(ints(2, 3, 2))).sum(0)
    return x
