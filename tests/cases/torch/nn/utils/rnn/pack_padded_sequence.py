import torch
from caselib import floats, ints, fill
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence


def case_lstm():
    m = nn.LSTM(4, 3, num_layers=2, batch_first=True, bidirectional=True)
    fill(m)
    packed = pack_padded_sequence(torch.tensor(floats(3, 6, 4)), torch.tensor([6, 4, 1]), batch_first=True)
    out, state = m(packed)
    out, lengths = pad_packed_sequence(out, batch_first=True)
    return out, lengths, state


def case_lstm_unsorted():
    m = nn.LSTM(4, 3)
    fill(m)
    packed = pack_padded_sequence(torch.tensor(floats(6, 3, 4)), [2, 6, 4], enforce_sorted=False)
    out, state = m(packed)
    return out.data, out.batch_sizes, state, m(torch.tensor(floats(6, 3, 4)))[0]


def case_gru():
    m = nn.GRU(4, 3, num_layers=2, batch_first=True, bidirectional=True)
    fill(m)
    packed = pack_padded_sequence(torch.tensor(floats(3, 6, 4)), torch.tensor([6, 4, 1]), batch_first=True)
    out, state = m(packed)
    out, lengths = pad_packed_sequence(out, batch_first=True)
    return out, lengths, state


def case_gru_unsorted():
    m = nn.GRU(4, 3)
    fill(m)
    packed = pack_padded_sequence(torch.tensor(floats(6, 3, 4)), [2, 6, 4], enforce_sorted=False)
    out, state = m(packed)
    return out.data, out.batch_sizes, state, m(torch.tensor(floats(6, 3, 4)))[0]


def case_rnn():
    m = nn.RNN(4, 3, num_layers=2, batch_first=True, bidirectional=True)
    fill(m)
    packed = pack_padded_sequence(torch.tensor(floats(3, 6, 4)), torch.tensor([6, 4, 1]), batch_first=True)
    out, state = m(packed)
    out, lengths = pad_packed_sequence(out, batch_first=True)
    return out, lengths, state


def case_rnn_unsorted():
    m = nn.RNN(4, 3)
    fill(m)
    packed = pack_padded_sequence(torch.tensor(floats(6, 3, 4)), [2, 6, 4], enforce_sorted=False)
    out, state = m(packed)
    return out.data, out.batch_sizes, state, m(torch.tensor(floats(6, 3, 4)))[0]


def case_no_bias():
    m = nn.GRU(4, 3, bias=False, batch_first=True)
    for weight in (m.weight_ih_l0, m.weight_hh_l0):
        weight.data.copy_(torch.tensor(floats(*weight.shape)))
    return m(pack_padded_sequence(torch.tensor(floats(2, 5, 4)), [5, 2], batch_first=True))[1]


def case_initial_state():
    m = nn.LSTM(4, 3)
    fill(m)
    packed = pack_padded_sequence(torch.tensor(floats(5, 2, 4)), torch.tensor([3, 5]), enforce_sorted=False)
    state = torch.tensor(floats(1, 2, 3)), torch.tensor(floats(1, 2, 3, seed=1))
    return m(packed, state)[1]


def case_data_and_sizes():
    packed = pack_padded_sequence(input=torch.tensor(floats(2, 5, 4)), lengths=torch.tensor([5, 2]), batch_first=True)
    data, sizes, order, back = packed
    return data, sizes, order, back, packed[0].shape


def case_targets():
    return pack_padded_sequence(torch.tensor(ints(3, 6)), [6, 3, 2], batch_first=True).data


def case_gradient():
    m = nn.RNN(4, 3, batch_first=True, nonlinearity='relu')
    fill(m)
    x = torch.tensor(floats(2, 5, 4), requires_grad=True)
    out, _ = m(pack_padded_sequence(x, [5, 2], batch_first=True))
    pad_packed_sequence(out, batch_first=True)[0].pow(2).sum().backward()
    return x.grad


def case_as_value():
    pack, unpack = pack_padded_sequence, pad_packed_sequence
    return unpack(pack(torch.tensor(floats(2, 5, 4)), [5, 2], batch_first=True), batch_first=True)


def case_in_module():
    class Encoder(nn.Module):
        def __init__(self):
            super().__init__()
            self.rnn = nn.LSTM(4, 3, batch_first=True, bidirectional=True)
        def forward(self, x, lengths):
            packed = nn.utils.rnn.pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
            out, (h, c) = self.rnn(packed)
            out, _ = nn.utils.rnn.pad_packed_sequence(out, batch_first=True, total_length=x.size(1))
            return out, torch.cat([h[-2], h[-1]], dim=1)
    m = Encoder()
    fill(m)
    return m(torch.tensor(floats(3, 6, 4)), torch.tensor([2, 5, 4]))


def case_layer_by_name():
    found = []
    for kind in ("LSTM", "GRU", "RNN"):
        rnn = getattr(nn, kind)(3, 4, num_layers=1, batch_first=True)
        fill(rnn)
        packed = pack_padded_sequence(torch.tensor(floats(2, 5, 3)), torch.tensor([5, 3]), batch_first=True)
        found.append(pad_packed_sequence(rnn(packed)[0], batch_first=True))
    linear = getattr(nn, "ReLU")()
    return found, linear(torch.tensor(floats(2, 3)))


def case_layer_in_a_table():
    found = []
    for kind in {"lstm": nn.LSTM, "gru": nn.GRU, "rnn": nn.RNN}.values():
        rnn = kind(input_size=3, hidden_size=4, bidirectional=True, bias=True, batch_first=True)
        fill(rnn)
        packed = pack_padded_sequence(torch.tensor(floats(2, 5, 3)), torch.tensor([5, 3]), batch_first=True)
        found.append(pad_packed_sequence(rnn(packed)[0], batch_first=True))
    return found, isinstance(rnn, nn.RNN)
