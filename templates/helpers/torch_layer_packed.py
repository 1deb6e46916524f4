def torch_layer_packed(name):
    """The layer that torch.nn has under this name, to be called with torch's keywords; recurrent ones take a PackedSequence."""
    packed = {'RNN': PackedRNN, 'LSTM': PackedLSTM, 'GRU': PackedGRU}
    return packed[name] if name in packed else torch_layer(name)
