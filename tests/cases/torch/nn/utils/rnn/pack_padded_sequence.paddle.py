import paddle
from caselib import floats, ints, fill
from paddle import nn


def pad_packed_sequence(sequence, batch_first=False, padding_value=0.0, total_length=None):
    """A batch of padded sequences, and their lengths."""
    data, batch_sizes = sequence.data, sequence.batch_sizes
    batch, steps = int(batch_sizes[0]), batch_sizes.shape[0]
    kept = paddle.arange(batch).unsqueeze(0) < batch_sizes.unsqueeze(1)
    # where each step of each sequence stands in data; padding reads one row more
    rows = paddle.cumsum(kept.flatten().astype('int64'), 0).reshape(kept.shape) - 1
    rows = paddle.where(kept, rows, paddle.full_like(rows, data.shape[0]))
    filler = paddle.full([1, *data.shape[1:]], padding_value, dtype=data.dtype)
    padded = paddle.concat([data, filler])[rows]
    lengths = kept.astype('int64').sum(0)
    if total_length is not None:
        rest = paddle.full([total_length - steps, *padded.shape[1:]], padding_value, dtype=data.dtype)
        padded = paddle.concat([padded, rest])
    if sequence.unsorted_indices is not None:
        padded = paddle.index_select(padded, sequence.unsorted_indices, 1)
        lengths = lengths[sequence.unsorted_indices]
    return paddle.moveaxis(padded, 1, 0) if batch_first else padded, lengths


class PackedSequence:
    """Sequences of different lengths without padding: all first steps, all second steps, and so on."""

    def __init__(self, data, batch_sizes=None, sorted_indices=None, unsorted_indices=None):
        self.data = data
        self.batch_sizes = batch_sizes
        self.sorted_indices = sorted_indices
        self.unsorted_indices = unsorted_indices
        if unsorted_indices is None and sorted_indices is not None:
            self.unsorted_indices = paddle.argsort(sorted_indices)

    def __iter__(self):
        return iter((self.data, self.batch_sizes, self.sorted_indices, self.unsorted_indices))

    def __getitem__(self, i):
        return tuple(self)[i]


def pack_padded_sequence(input, lengths, batch_first=False, enforce_sorted=True):
    """Leaves the padding out of a batch of sequences."""
    lengths = paddle.to_tensor(lengths, dtype='int64')
    order = None
    if not enforce_sorted:
        order = paddle.argsort(lengths, descending=True, stable=True)
        lengths = lengths[order]
    elif bool((lengths[:-1] < lengths[1:]).any()):
        raise RuntimeError("lengths must fall when enforce_sorted is True")
    axis = 0 if batch_first else 1
    if order is not None:
        input = paddle.index_select(input, order, axis)
    if batch_first:
        input = paddle.moveaxis(input, 0, 1)
    kept = paddle.arange(int(lengths[0])).unsqueeze(1) < lengths.unsqueeze(0)
    return PackedSequence(input[: int(lengths[0])][kept], kept.astype('int64').sum(1), order)


def movable(rnn):
    """A recurrent layer whose model can be moved: Layer.to fails on its empty buffer for dropout."""
    object.__setattr__(rnn, '_dropout_state', rnn._buffers.pop('_dropout_state', None))
    return rnn


def run_packed(forward, sequence, states, time_major):
    """Runs a recurrent layer over a PackedSequence, or over a Tensor."""
    if not isinstance(sequence, PackedSequence):
        return forward(sequence, states)
    x, lengths = pad_packed_sequence(sequence, batch_first=not time_major)
    x, states = forward(x, states, lengths)
    sorted_before = sequence.sorted_indices is None
    return pack_padded_sequence(x, lengths, not time_major, sorted_before), states


def without_bias(rnn):
    """A recurrent layer without biases: the backward pass of Paddle's needs them, so they stay zero."""
    for name, bias in rnn.named_parameters():
        if 'bias' in name:
            bias.set_value(paddle.zeros_like(bias))
            bias.register_hook(paddle.zeros_like)
    rnn.bias = False
    return movable(rnn)


class PackedRNN(paddle.nn.SimpleRNN):
    """SimpleRNN with torch's arguments that also takes a PackedSequence."""

    def __init__(self, input_size, hidden_size, num_layers=1, nonlinearity='tanh', bias=True, batch_first=False,
                 dropout=0.0, bidirectional=False):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout, nonlinearity)
        movable(self) if bias else without_bias(self)

    def forward(self, inputs, initial_states=None):
        return run_packed(super().forward, inputs, initial_states, self.time_major)


class PackedGRU(paddle.nn.GRU):
    """GRU with torch's arguments that also takes a PackedSequence."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout)
        movable(self) if bias else without_bias(self)

    def forward(self, inputs, initial_states=None):
        return run_packed(super().forward, inputs, initial_states, self.time_major)


class PackedLSTM(paddle.nn.LSTM):
    """LSTM with torch's arguments that also takes a PackedSequence."""

    def __init__(self, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                 bidirectional=False):
        super().__init__(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward',
                         not batch_first, dropout)
        movable(self) if bias else without_bias(self)

    def forward(self, inputs, initial_states=None):
        return run_packed(super().forward, inputs, initial_states, self.time_major)


def torch_layer(name):
    """The layer that torch.nn has under this name, to be called with torch's keywords; recurrent ones with all arguments."""
    plain = {'SiLU': 'Silu'}.get(name, name[:-1] + 'D' if name[-2:] in ('1d', '2d', '3d') else name)
    kind = getattr(paddle.nn, {'RNN': 'SimpleRNN'}.get(name, plain))

    def recurrent(input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0, bidirectional=False,
                  **options):
        if name == 'RNN' and 'nonlinearity' in options:
            options['activation'] = options.pop('nonlinearity')
        layer = kind(input_size, hidden_size, num_layers, 'bidirect' if bidirectional else 'forward', not batch_first,
                     dropout, **options)
        return movable(layer) if bias else without_bias(layer)

    def build(*args, **given):
        options = {'axis': 1} if name == 'CrossEntropyLoss' else {'exclusive': False} if 'AvgPool' == name[:7] else {}
        if not given.pop('affine', 'InstanceNorm' not in name):
            options['weight_attr'] = options['bias_attr'] = False
        for key, value in given.items():
            if key == 'momentum':
                options[key] = 1 - value
            elif key == 'count_include_pad':
                options['exclusive'] = not value
            elif key == 'approximate':
                options[key] = value == 'tanh'
            elif key == 'track_running_stats':
                if not value and name.startswith('BatchNorm'):
                    options['use_global_stats'] = False
            elif key == 'bias':
                options['bias_attr'] = None if value else False
            elif key != 'inplace':
                options[{'eps': 'epsilon', 'dim': 'axis'}.get(key, key)] = value
        return kind(*args, **options)

    return recurrent if name in ('RNN', 'LSTM', 'GRU') else build


def torch_layer_packed(name):
    """The layer that torch.nn has under this name, to be called with torch's keywords; recurrent ones take a PackedSequence."""
    packed = {'RNN': PackedRNN, 'LSTM': PackedLSTM, 'GRU': PackedGRU}
    return packed[name] if name in packed else torch_layer(name)


def copy_(x, source):
    """Write source into x, cast and broadcast, and return x."""
    return paddle.assign(source.astype(x.dtype).expand_as(x), x)


def case_lstm():
    m = PackedLSTM(4, 3, num_layers=2, batch_first=True, bidirectional=True)
    fill(m)
    packed = pack_padded_sequence(paddle.to_tensor(floats(3, 6, 4)), paddle.to_tensor([6, 4, 1]), batch_first=True)
    out, state = m(packed)
    out, lengths = pad_packed_sequence(out, batch_first=True)
    return out, lengths, state


def case_lstm_unsorted():
    m = PackedLSTM(4, 3)
    fill(m)
    packed = pack_padded_sequence(paddle.to_tensor(floats(6, 3, 4)), [2, 6, 4], enforce_sorted=False)
    out, state = m(packed)
    return out.data, out.batch_sizes, state, m(paddle.to_tensor(floats(6, 3, 4)))[0]


def case_gru():
    m = PackedGRU(4, 3, num_layers=2, batch_first=True, bidirectional=True)
    fill(m)
    packed = pack_padded_sequence(paddle.to_tensor(floats(3, 6, 4)), paddle.to_tensor([6, 4, 1]), batch_first=True)
    out, state = m(packed)
    out, lengths = pad_packed_sequence(out, batch_first=True)
    return out, lengths, state


def case_gru_unsorted():
    m = PackedGRU(4, 3)
    fill(m)
    packed = pack_padded_sequence(paddle.to_tensor(floats(6, 3, 4)), [2, 6, 4], enforce_sorted=False)
    out, state = m(packed)
    return out.data, out.batch_sizes, state, m(paddle.to_tensor(floats(6, 3, 4)))[0]


def case_rnn():
    m = PackedRNN(4, 3, num_layers=2, batch_first=True, bidirectional=True)
    fill(m)
    packed = pack_padded_sequence(paddle.to_tensor(floats(3, 6, 4)), paddle.to_tensor([6, 4, 1]), batch_first=True)
    out, state = m(packed)
    out, lengths = pad_packed_sequence(out, batch_first=True)
    return out, lengths, state


def case_rnn_unsorted():
    m = PackedRNN(4, 3)
    fill(m)
    packed = pack_padded_sequence(paddle.to_tensor(floats(6, 3, 4)), [2, 6, 4], enforce_sorted=False)
    out, state = m(packed)
    return out.data, out.batch_sizes, state, m(paddle.to_tensor(floats(6, 3, 4)))[0]


def case_no_bias():
    m = PackedGRU(4, 3, bias=False, batch_first=True)
    for weight in (m.weight_ih_l0, m.weight_hh_l0):
        copy_(weight.data, paddle.to_tensor(floats(*weight.shape)))
    return m(pack_padded_sequence(paddle.to_tensor(floats(2, 5, 4)), [5, 2], batch_first=True))[1]


def case_initial_state():
    m = PackedLSTM(4, 3)
    fill(m)
    packed = pack_padded_sequence(paddle.to_tensor(floats(5, 2, 4)), paddle.to_tensor([3, 5]), enforce_sorted=False)
    state = paddle.to_tensor(floats(1, 2, 3)), paddle.to_tensor(floats(1, 2, 3, seed=1))
    return m(packed, state)[1]


def case_data_and_sizes():
    packed = pack_padded_sequence(input=paddle.to_tensor(floats(2, 5, 4)), lengths=paddle.to_tensor([5, 2]), batch_first=True)
    data, sizes, order, back = packed
    return data, sizes, order, back, packed[0].shape


def case_targets():
    return pack_padded_sequence(paddle.to_tensor(ints(3, 6)), [6, 3, 2], batch_first=True).data


def case_gradient():
    m = PackedRNN(4, 3, batch_first=True, nonlinearity='relu')
    fill(m)
    x = paddle.to_tensor(floats(2, 5, 4), stop_gradient=False)
    out, _ = m(pack_padded_sequence(x, [5, 2], batch_first=True))
    (pad_packed_sequence(out, batch_first=True)[0] ** 2).sum().backward()
    return x.grad


def case_as_value():
    pack, unpack = pack_padded_sequence, pad_packed_sequence
    return unpack(pack(paddle.to_tensor(floats(2, 5, 4)), [5, 2], batch_first=True), batch_first=True)


def case_in_module():
    class Encoder(nn.Layer):
        def __init__(self):
            super().__init__()
            self.rnn = PackedLSTM(4, 3, batch_first=True, bidirectional=True)
        def forward(self, x, lengths):
            packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            out, (h, c) = self.rnn(packed)
            out, _ = pad_packed_sequence(out, batch_first=True, total_length=x.shape[1])
            return out, paddle.concat([h[-2], h[-1]], axis=1)
    m = Encoder()
    fill(m)
    return m(paddle.to_tensor(floats(3, 6, 4)), paddle.to_tensor([2, 5, 4]))


def case_layer_by_name():
    found = []
    for kind in ("LSTM", "GRU", "RNN"):
        rnn = torch_layer_packed(kind)(3, 4, num_layers=1, batch_first=True)
        fill(rnn)
        packed = pack_padded_sequence(paddle.to_tensor(floats(2, 5, 3)), paddle.to_tensor([5, 3]), batch_first=True)
        found.append(pad_packed_sequence(rnn(packed)[0], batch_first=True))
    linear = getattr(nn, "ReLU")()
    return found, linear(paddle.to_tensor(floats(2, 3)))


def case_layer_in_a_table():
    found = []
    for kind in {"lstm": PackedLSTM, "gru": PackedGRU, "rnn": PackedRNN}.values():
        rnn = kind(input_size=3, hidden_size=4, bidirectional=True, bias=True, batch_first=True)
        fill(rnn)
        packed = pack_padded_sequence(paddle.to_tensor(floats(2, 5, 3)), paddle.to_tensor([5, 3]), batch_first=True)
        found.append(pad_packed_sequence(rnn(packed)[0], batch_first=True))
    return found, isinstance(rnn, nn.SimpleRNN)
