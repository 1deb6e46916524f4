import paddle
from caselib import floats, ints


def case_forms():
    x, index, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.to_tensor(floats(3, 2, seed=2))
    return (
        x.put_along_axis(axis=1, indices=index, values=source, reduce='add', broadcast=False), x.put_along_axis(axis=1, indices=index, values=source, reduce='multiply', broadcast=False),
        x.put_along_axis(axis=1, indices=index, values=source, reduce="mean", broadcast=False), x.put_along_axis(axis=1, indices=index, values=source, reduce="amax", broadcast=False),
        x.put_along_axis(axis=1, indices=index, values=source, reduce="amin", include_self=False, broadcast=False),
        x.put_along_axis(axis=0, indices=index, values=source, reduce='add', include_self=False, broadcast=False))


class Pool:
    def __init__(self, how):
        self.how = how

    def __call__(self, x, index, source):
        return x.put_along_axis(axis=0, indices=index, values=source, reduce={'sum': 'add', 'prod': 'multiply', 'mean': 'mean', 'amax': 'amax', 'amin': 'amin'}[self.how], broadcast=False), x.put_along_axis(axis=1, indices=index, values=source, reduce={'sum': 'add', 'prod': 'multiply', 'mean': 'mean', 'amax': 'amax', 'amin': 'amin'}["mean" if self.how == "mean" else self.how], include_self=False, broadcast=False)


def case_reduction_in_an_attribute():
    x, index, source = paddle.to_tensor(floats(3, 4)), paddle.to_tensor(ints(3, 2, high=3)), paddle.to_tensor(floats(3, 2, seed=2))
    return [Pool(how)(x, index, source) for how in ("sum", "prod", "mean", "amax", "amin")]
