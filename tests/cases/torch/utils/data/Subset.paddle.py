import paddle
from paddle.io import Subset, TensorDataset
from caselib import floats


def case_indices():
    data = TensorDataset([paddle.to_tensor(floats(5, 2))])
    part = Subset(data, [3, 1])
    return len(part), part[0], part.indices, [p for p in Subset(dataset=data, indices=range(2))]
