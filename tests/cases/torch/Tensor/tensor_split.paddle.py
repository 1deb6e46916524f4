import paddle
from caselib import floats


def case_forms():
    x, v = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(4))
    return (
        list(x.tensor_split(2)), list(x.tensor_split(3, 1)), list(x.tensor_split((1, 3), axis=1)),
        list(x.tensor_split(paddle.to_tensor([1, 2]).tolist(), axis=1)), list(v.tensor_split(3)))


def todo_pieces_share_memory():
    x = paddle.zeros([6])
    # TODO(pt2pd): TPD2003 torch.Tensor.tensor_split: the pieces are copies in Paddle; change slices of the whole
    a, b = x.tensor_split(2)
    b.fill_(3)
    return x
