import random
from typing import Any, Iterator, List, NamedTuple, Sequence, Tuple

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence
from torch.utils.data import BatchSampler, DataLoader, Dataset, IterableDataset, Sampler, SequentialSampler, WeightedRandomSampler, random_split
from torch.utils.data.dataloader import default_collate


class Example(NamedTuple):
    tokens: List[int]
    label: int


class SentimentDataset(Dataset):
    def __init__(self, n: int = 60, vocab: int = 30, seed: int = 0) -> None:
        rng = random.Random(seed)
        self.examples: List[Example] = []
        for _ in range(n):
            length = rng.randint(3, 12)
            tokens = [rng.randint(1, vocab - 1) for _ in range(length)]
            self.examples.append(Example(tokens, int(sum(t > vocab // 2 for t in tokens) * 2 > length)))

    def __getitem__(self, index: int) -> Tuple[Tensor, int]:
        ex = self.examples[index]
        return torch.tensor(ex.tokens), ex.label

    def __len__(self) -> int:
        return len(self.examples)


class BucketSampler(Sampler):
    """Batches of similar lengths."""
    def __init__(self, lengths: Sequence[int], batch_size: int, shuffle: bool = True, seed: int = 0):
        self.lengths, self.batch_size, self.shuffle = lengths, batch_size, shuffle
        self.rng = random.Random(seed)

    def __iter__(self) -> Iterator[List[int]]:
        order = sorted(range(len(self.lengths)), key=lambda i: self.lengths[i])
        batches = [order[i:i + self.batch_size] for i in range(0, len(order), self.batch_size)]
        if self.shuffle:
            self.rng.shuffle(batches)
        yield from batches

    def __len__(self) -> int:
        return (len(self.lengths) + self.batch_size - 1) // self.batch_size


class Stream(IterableDataset):
    def __init__(self, dataset, repeat=1):
        super().__init__()
        self.dataset, self.repeat = dataset, repeat

    def __iter__(self):
        worker_info = torch.utils.data.get_worker_info()
        step = 1 if worker_info is None else worker_info.num_workers
        for _ in range(self.repeat):
            for i in range(0, len(self.dataset), step):
                yield self.dataset[i]


def collate_fn(batch: List[Tuple[Tensor, int]]) -> Tuple[Tensor, Tensor, Tensor]:
    batch.sort(key=lambda item: len(item[0]), reverse=True)
    sequences, labels = zip(*batch)
    lengths = torch.tensor([len(s) for s in sequences])
    padded = pad_sequence(sequences, batch_first=True, padding_value=0)
    return padded, lengths, torch.tensor(labels, dtype=torch.float)


class GRUClassifier(nn.Module):
    def __init__(self, vocab: int, dim: int = 8, hidden: int = 12) -> None:
        super().__init__()
        self.embed = nn.Embedding(vocab, dim, padding_idx=0)
        self.rnn = nn.GRU(dim, hidden, batch_first=True, bidirectional=True)
        self.attn = nn.Linear(2 * hidden, 1, bias=False)
        self.fc = nn.Linear(4 * hidden, 1)

    def forward(self, x: Tensor, lengths: Tensor) -> Tensor:
        packed = pack_padded_sequence(self.embed(x), lengths.cpu(), batch_first=True)
        out, h = self.rnn(packed)
        out, out_lengths = pad_packed_sequence(out, batch_first=True)
        assert torch.equal(out_lengths, lengths)
        scores = self.attn(out).squeeze(-1)
        mask = torch.arange(out.size(1), device=x.device)[None, :] >= lengths[:, None]
        scores = scores.masked_fill(mask, float('-inf'))
        weights = scores.softmax(dim=-1)
        context = torch.einsum('bl,bld->bd', weights, out)
        last = torch.cat([h[-2], h[-1]], dim=-1)
        return self.fc(torch.cat([context, last], dim=-1)).squeeze(-1)


def main() -> None:
    dataset = SentimentDataset()
    train_set, test_set = random_split(dataset, [48, 12], generator=torch.Generator().manual_seed(42))
    assert len(train_set) == 48 and len(test_set) == 12
    lengths = [len(e.tokens) for e in dataset.examples]
    loader = DataLoader(dataset, batch_sampler=BucketSampler(lengths, 8), collate_fn=collate_fn)
    model = GRUClassifier(30)
    criterion = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(1.3))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    step = 0
    for epoch in range(3):
        for i, (x, n, y) in enumerate(loader):
            optimizer.zero_grad(set_to_none=True)
            logits = model(x, n)
            loss = criterion(logits, y)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
            optimizer.step()
            step += 1
            print(f"step {step} loss {loss:.6f} size {tuple(x.shape)}")
    model.eval()
    hits: Any = 0
    with torch.no_grad():
        for x, n, y in DataLoader(Stream(dataset), batch_size=15, collate_fn=collate_fn):
            hits += ((model(x, n) > 0) == y.bool()).sum().item()
    print('accuracy', hits / len(dataset))
    counts = np.bincount([e.label for e in dataset.examples])
    weights = [1. / counts[e.label] for e in dataset.examples]
    sampler = WeightedRandomSampler(weights, num_samples=len(weights), replacement=True)
    picked = list(sampler)
    print(len(picked), 0 <= min(picked) and max(picked) < 60)
    batches = list(BatchSampler(SequentialSampler(range(10)), batch_size=4, drop_last=False))
    print(batches)
    merged = default_collate([{'a': torch.ones(2), 'b': 1, 'c': 'x', 'd': np.float64(2.)}, {'a': torch.zeros(2), 'b': 2, 'c': 'y', 'd': np.float64(3.)}])
    print(sorted(merged), tuple(merged['a'].shape), merged['b'].tolist(), merged['c'], merged['d'].tolist())


if __name__ == '__main__':
    main()
