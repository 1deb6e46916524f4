import paddle
from caselib import floats


def todo_call():
    x = paddle.to_tensor(floats(3, 4))
    # TODO(pt2pd): TPD2001 torch.Tensor.index_reduce: use put_along_axis(…, reduce=) with an index of the full shape
    return x.index_reduce(0, paddle.to_tensor([0, 2]), x[:2], "amax")
