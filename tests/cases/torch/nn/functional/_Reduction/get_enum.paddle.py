import paddle
import paddle.nn.functional as F


def case_forms():
    return ['none', 'mean', 'sum'].index("mean"), ['none', 'mean', 'sum'].index("sum"), [['none', 'mean', 'sum'].index(r) for r in ("none", "mean")]
