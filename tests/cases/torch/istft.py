import torch
from caselib import floats


def case_forms():
    x, w = torch.tensor(floats(2, 64)), torch.hann_window(16)
    spectrum = torch.stft(x, 16, window=w, return_complex=True)
    return torch.istft(spectrum, 16, window=w), torch.istft(spectrum, n_fft=16, hop_length=4, window=w, length=60), torch.istft(spectrum, 16, 4, 16, w, True)
