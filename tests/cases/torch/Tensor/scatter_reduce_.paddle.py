import paddle
from caselib import floats, ints


def case_forms():
    x, source, index = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(floats(3, 2)), paddle.to_tensor(ints(3, 2, high=3))
    a, b = x.clone(), x.clone()
    a.put_along_axis_(axis=1, indices=index, values=source, reduce="amax", broadcast=False)
    same = b.put_along_axis_(axis=1, indices=index, values=source, reduce='add', include_self=False, broadcast=False)
    return a, b, same
