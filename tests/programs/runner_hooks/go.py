import argparse
import ast
import json
import torch
from pkg import Runner


def merge(cfg, opts):
    for k, v in zip(opts[::2], opts[1::2]):
        d = cfg
        *path, last = k.split('.')
        for p in path:
            d = d[p]
        d[last] = json.loads(v)


if __name__ == '__main__':
    ap = argparse.ArgumentParser()
    ap.add_argument('--config')
    ap.add_argument('--workdir')
    ap.add_argument('--resume')
    ap.add_argument('--opts', nargs=argparse.REMAINDER, default=[])
    a = ap.parse_args()
    cfg = json.load(open(a.config))
    merge(cfg, a.opts)
    r = Runner(cfg, a.workdir)
    if a.resume:
        r.load_state_dict(torch.load(a.resume, map_location=lambda storage, loc: storage, weights_only=False))
    r.run()
