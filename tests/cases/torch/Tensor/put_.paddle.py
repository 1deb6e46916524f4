import paddle
from caselib import floats


def put_flat(x, index, source, accumulate=False):
    """A copy of x with source at places counted over all its elements."""
    reduce = 'add' if accumulate else 'assign'
    flat = x.flatten().put_along_axis(index.flatten(), source.flatten(), 0, reduce, broadcast=False)
    return flat.reshape(x.shape)


def case_forms():
    x, i, s = paddle.to_tensor(floats(2, 3)), paddle.to_tensor([[0, 5], [2, 0]]), paddle.to_tensor(floats(2, 2, seed=1))
    y = x
    paddle.assign(put_flat(x, i, s, True), x)
    return y, paddle.assign(put_flat(x, paddle.to_tensor([1, 3]), s[0], False), x)


def todo_of_a_call():
    # TODO(pt2pd): TPD2003 torch.Tensor.put_: keep the Tensor in a variable
    return [paddle.zeros([3])][0].put_(paddle.to_tensor([0]), paddle.ones([1]))


def case_of_a_new_tensor():
    y = put_flat(paddle.to_tensor(floats(3, 4)).clone(), paddle.to_tensor([0, 2]), paddle.ones([2]), False)
    return y + 0


def case_of_its_own():
    x = paddle.to_tensor(floats(3, 4))
    h = x * 1
    h = put_flat(h, paddle.to_tensor([0, 2]), paddle.ones([2]), False)
    return h
