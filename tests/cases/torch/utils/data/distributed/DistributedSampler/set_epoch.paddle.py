import paddle


def distributed_sampler(dataset, num_replicas=None, rank=None, shuffle=True, seed=0, drop_last=False):
    """A sampler of this process's share of the indices; Paddle has one for whole batches only."""
    import math
    import numpy as np

    class DistributedSampler(paddle.io.Sampler):
        def __init__(self):
            super().__init__(dataset)
            self.dataset, self.shuffle, self.epoch = dataset, shuffle, 0
            self.num_replicas = paddle.distributed.get_world_size() if num_replicas is None else num_replicas
            self.rank = paddle.distributed.get_rank() if rank is None else rank
            share = len(dataset) / self.num_replicas
            self.num_samples = int(share) if drop_last else math.ceil(share)
            self.total_size = self.num_samples * self.num_replicas

        def __iter__(self):
            order = list(range(len(dataset)))
            if shuffle:
                order = np.random.RandomState(seed + self.epoch).permutation(len(dataset)).tolist()
            order = (order * math.ceil(self.total_size / max(len(order), 1)))[:self.total_size]
            return iter(order[self.rank::self.num_replicas])

        def __len__(self):
            return self.num_samples

        def set_epoch(self, epoch):
            self.epoch = epoch

    return DistributedSampler()


def case_epochs():
    sampler = distributed_sampler(range(8), num_replicas=2, rank=0)
    found = []
    for epoch in range(3):
        sampler.set_epoch(epoch)
        found.append(len(list(sampler)))
    return found
