import paddle
from caselib import floats
from paddle import nn


def case_from_dict():
    m = nn.LayerDict({'a': nn.ReLU(), 'b': nn.Tanh()})
    return m['b'](paddle.to_tensor(floats(2, 4))), list(m.keys()), 'a' in m, len(m)


def case_changed():
    m = nn.LayerDict()
    m['x'] = nn.ReLU()
    m.update({'y': nn.Tanh()})
    del m['x']
    return [name for name, _ in m.items()], len(list(m.values()))


def case_iterated():
    m = nn.LayerDict([['a', nn.ReLU()], ['b', nn.Tanh()]])
    return [name for name in m], type(m.pop('a')).__name__, len(m)


def case_keywords():
    m = nn.LayerDict(sublayers={'a': nn.ReLU()})
    m.update(sublayers={'b': nn.ReLU()})
    m.clear()
    return len(m)
