import paddle
from caselib import floats, ints


def case_forms():
    x, index, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.to_tensor(floats(3, 2, seed=2))
    return (
        x.put_along_axis(axis=1, indices=index, values=source, reduce='add', broadcast=False), x.put_along_axis(axis=1, indices=index, values=source, reduce='multiply', broadcast=False),
        x.put_along_axis(axis=1, indices=index, values=source, reduce="mean", broadcast=False), x.put_along_axis(axis=1, indices=index, values=source, reduce="amax", broadcast=False),
        x.put_along_axis(axis=1, indices=index, values=source, reduce="amin", include_self=False, broadcast=False),
        x.put_along_axis(axis=0, indices=index, values=source, reduce='add', include_self=False, broadcast=False))
