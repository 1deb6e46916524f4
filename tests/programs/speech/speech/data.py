import numpy as np
import torch
from torch.utils.data import DataLoader, Dataset
from torch.utils.data.sampler import Sampler

LABELS = "_abcd "


class SpectrogramDataset(Dataset):
    def __init__(self, n=20, n_freq=17, normalize=False, seed=0):
        rng = np.random.RandomState(seed)
        self.items = []
        for _ in range(n):
            text = ''.join(rng.choice(list("abcd "), rng.randint(2, 5)))
            frames = rng.randint(10, 18)
            spect = rng.rand(n_freq, frames).astype('float32')
            for k, c in enumerate(text):
                spect[LABELS.index(c) * 2, k * frames // len(text):(k + 1) * frames // len(text)] += 2
            self.items.append((spect, text))
        self.normalize = normalize
        self.labels_map = dict([(LABELS[i], i) for i in range(len(LABELS))])

    def __getitem__(self, index):
        spect, text = self.items[index]
        spect = torch.FloatTensor(np.log1p(spect))
        if self.normalize:
            mean = spect.mean()
            std = spect.std()
            spect.add_(-mean)
            spect.div_(std)
        return spect, list(filter(None, [self.labels_map.get(x) for x in list(text)]))

    def __len__(self):
        return len(self.items)


def _collate_fn(batch):
    def func(p):
        return p[0].size(1)

    batch = sorted(batch, key=lambda sample: sample[0].size(1), reverse=True)
    longest_sample = max(batch, key=func)[0]
    freq_size = longest_sample.size(0)
    minibatch_size = len(batch)
    max_seqlength = longest_sample.size(1)
    inputs = torch.zeros(minibatch_size, 1, freq_size, max_seqlength)
    input_percentages = torch.FloatTensor(minibatch_size)
    target_sizes = torch.IntTensor(minibatch_size)
    targets = []
    for x in range(minibatch_size):
        sample = batch[x]
        tensor = sample[0]
        target = sample[1]
        seq_length = tensor.size(1)
        inputs[x][0].narrow(1, 0, seq_length).copy_(tensor)
        input_percentages[x] = seq_length / float(max_seqlength)
        target_sizes[x] = len(target)
        targets.extend(target)
    targets = torch.tensor(targets, dtype=torch.long)
    return inputs, targets, input_percentages, target_sizes


class AudioDataLoader(DataLoader):
    def __init__(self, *args, **kwargs):
        super(AudioDataLoader, self).__init__(*args, **kwargs)
        self.collate_fn = _collate_fn


class BucketingSampler(Sampler):
    def __init__(self, data_source, batch_size=1):
        """Samples batches assuming they are in order of size to batch similarly sized samples together."""
        super(BucketingSampler, self).__init__()
        self.data_source = data_source
        ids = list(range(0, len(data_source)))
        self.bins = [ids[i:i + batch_size] for i in range(0, len(ids), batch_size)]
        self.rng = np.random.RandomState(0)

    def __iter__(self):
        for ids in self.bins:
            yield ids

    def __len__(self):
        return len(self.bins)

    def shuffle(self, epoch):
        self.rng.shuffle(self.bins)
