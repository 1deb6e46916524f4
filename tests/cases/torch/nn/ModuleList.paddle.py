import paddle
from caselib import floats, fill
from paddle import nn


def case_from_list():
    m = nn.LayerList([nn.Linear(4, 4) for _ in range(2)])
    fill(m)
    x = paddle.to_tensor(floats(2, 4))
    for layer in m:
        x = layer(x)
    return x, len(m)


def case_grown():
    m = nn.LayerList()
    m.append(nn.ReLU())
    m.extend([nn.Tanh(), nn.Sigmoid()])
    m.insert(0, nn.Identity())
    return [type(layer).__name__ for layer in m]


def case_indexed():
    m = nn.LayerList([nn.ReLU(), nn.Tanh(), nn.Sigmoid()])
    return type(m[-1]).__name__, len(m[:2]), type(m[1]).__name__


def case_keyword():
    return len(nn.LayerList(sublayers=[nn.ReLU()]))


def case_popped():
    m = nn.LayerList([nn.ReLU(), nn.Tanh()])
    m.pop(0)
    return len(m)


def case_generator():
    return len(nn.LayerList(nn.ReLU() for _ in range(3)))


def case_keywords_of_methods():
    m = nn.LayerList([nn.Tanh()])
    m.append(sublayer=nn.ReLU())
    m.extend(sublayers=[nn.ReLU()])
    m.insert(index=0, sublayer=nn.Sigmoid())
    return len(m)


def case_zipped():
    convs = nn.LayerList([nn.Linear(4, 4, bias_attr=False), nn.Linear(4, 4, bias_attr=False)])
    fill(convs)
    x = paddle.to_tensor(floats(2, 4))
    return [conv(x) for conv, _ in zip(convs, range(2))], [i for i, _ in enumerate(convs)]


def case_subclass():
    class Layers(nn.LayerList):
        pass
    return len(Layers([nn.ReLU()])), isinstance(Layers(), nn.LayerList)
